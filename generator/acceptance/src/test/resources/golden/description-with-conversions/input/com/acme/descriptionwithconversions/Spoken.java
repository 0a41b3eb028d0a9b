package com.acme.descriptionwithconversions;

import com.acme.descriptionwithconversions.sdk.Customer;
import dev.callwright.mapping.ValueConverter;

/** Package-private: the mapper is in the package of the description. */
final class Spoken implements ValueConverter<Customer.Money> {
    @Override
    public String convert(Customer.Money money) {
        return money.getMinorUnits() / 100 + " " + money.getCurrency();
    }
}
