package com.acme.invalidpatterns;

import dev.callwright.annotation.Callee;
import dev.callwright.annotation.CalleeNumber;
import dev.callwright.annotation.Variable;
import dev.callwright.contract.Scenario;
import java.time.LocalDate;
import java.time.LocalDateTime;

class Due {
    @Callee(Scenario.FINANCIAL_MARKETING)
    static class Days {
        @CalleeNumber
        String mobile;

        @Variable(value = "text1", pattern = "dd/MM/YYYY")
        LocalDate weekYear;

        @Variable(value = "text2", pattern = "DD/MM/yyyy")
        LocalDate dayOfYear;

        @Variable(value = "text3", pattern = "dd/mm/yyyy")
        LocalDate minutes;

        @Variable(value = "text4", pattern = "dd MMM yyyy")
        LocalDate noLanguage;

        @Variable(value = "text5", pattern = "dd.MM.yyyy HH:mm")
        LocalDate noTime;

        @Variable(value = "text6", pattern = "dd.MM.yyyy", locale = "id")
        LocalDate noNames;

        @Variable(value = "text7", pattern = "dd MMM yyyy", locale = "indonesian_ID")
        LocalDate noTag;

        @Variable(value = "text8", pattern = "dd MMM yyyy", locale = "qq")
        LocalDate noSuchLanguage;

        @Variable(value = "text9", pattern = "the day")
        LocalDate notQuoted;

        @Variable(value = "text10", pattern = "'today'")
        LocalDate noDate;
    }

    @Callee(Scenario.FINANCIAL_MARKETING)
    static class Times {
        @CalleeNumber
        String mobile;

        @Variable(value = "text1", pattern = "dd.MM.yyyy hh:mm")
        LocalDateTime halfOfTheDay;

        @Variable(value = "text2", pattern = "dd.MM.yyyy HH:mm:SS")
        LocalDateTime fraction;

        @Variable(value = "text3", pattern = "yyyy-MM-dd HH:mm VV")
        LocalDateTime zone;

        @Variable(value = "text4", pattern = "'on' dd.MM.yyyy 'at precisely' HH:mm")
        LocalDateTime tooLong;

        @Variable(value = "text5", pattern = "")
        LocalDateTime empty;

        @Variable(value = "text6", pattern = "dd.MM.yyyy ww")
        LocalDateTime week;

        @Variable(value = "text8", pattern = "HH:MM")
        LocalDateTime month;

        @Variable(value = "text7", locale = "id")
        LocalDateTime noPattern;
    }
}
