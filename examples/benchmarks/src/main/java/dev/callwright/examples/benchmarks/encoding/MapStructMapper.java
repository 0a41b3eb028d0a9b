package dev.callwright.examples.benchmarks.encoding;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Implemented by MapStruct. */
@Mapper
interface MapStructMapper {

    @Mapping(target = "calleeNumber", source = "mobile")
    @Mapping(target = "callInformation", source = ".")
    MapStructCallee map(LoanAccount account);

    @Mapping(target = "name", source = "borrower")
    @Mapping(target = "borrowTotalMoney", source = "outstanding")
    @Mapping(target = "platform", source = "product")
    @Mapping(target = "loanTotalMoney", source = "loanTotal")
    @Mapping(target = "emergencyContactName", source = "emergencyContact")
    MapStructCallee.Information information(LoanAccount account);
}
