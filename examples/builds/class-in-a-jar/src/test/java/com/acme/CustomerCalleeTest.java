package com.acme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.stripe.model.Customer;
import com.stripe.net.ApiResource;
import org.junit.jupiter.api.Test;

class CustomerCalleeTest {

    private final CustomerCalleeMapper mapper = new CustomerCalleeMapper();

    @Test
    void theMapperReadsTheClassInTheJar() {
        Customer customer = ApiResource.GSON.fromJson("""
                {
                  "object": "customer",
                  "name": "Juan",
                  "phone": "+46 3200-000001",
                  "address": {"city": "Manila"},
                  "created": 1769961600
                }
                """, Customer.class);

        assertThat(mapper.toJson(customer))
                .asString(UTF_8)
                .isEqualTo("{\"calleeNumber\":\"463200000001\","
                        + "\"text1\":\"Juan\",\"text2\":\"Manila\",\"text3\":\"2026-02-02\"}");
    }

    @Test
    void whatIsMissingOnTheWayIsLeftOut() {
        Customer customer = new Customer();
        customer.setPhone("463200000001");

        assertThat(mapper.toJson(customer)).asString(UTF_8).isEqualTo("{\"calleeNumber\":\"463200000001\"}");
    }
}
