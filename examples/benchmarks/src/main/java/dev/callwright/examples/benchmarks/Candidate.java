package dev.callwright.examples.benchmarks;

import java.util.List;

/**
 * What is compiled: classes of one shape, with our annotations, for our processor and for one that only writes what
 * ours would, and with a mapper that MapStruct writes.
 */
enum Candidate {
    CALLWRIGHT(
            "dev.callwright.generator.CalleeProcessor",
            "@dev.callwright.annotation.Callee(dev.callwright.contract.Scenario.FINANCIAL_COLLECTION)\n",
            "@dev.callwright.annotation.CalleeNumber ",
            "@dev.callwright.annotation.Variable(\"%s\") ",
            ""),
    FINISHED(FinishedMappers.class.getName(), CALLWRIGHT),
    MAPSTRUCT("org.mapstruct.ap.MappingProcessor", "", "", "", """
            @org.mapstruct.Mapper
            interface LoanMapper# {
                @org.mapstruct.Mapping(target = "calleeNumber", source = "mobile")
                Callee# map(Loan# loan);
            }
            class Callee# {
                private String calleeNumber, name, total, due, days;
                public void setCalleeNumber(String v) { calleeNumber = v; }
                public void setName(String v) { name = v; }
                public void setTotal(String v) { total = v; }
                public void setDue(String v) { due = v; }
                public void setDays(String v) { days = v; }
            }
            """);

    private final String processor;
    private final String onClass;
    private final String onNumber;
    private final String onVariable;
    private final String beside;

    Candidate(String processor, String onClass, String onNumber, String onVariable, String beside) {
        this.processor = processor;
        this.onClass = onClass;
        this.onNumber = onNumber;
        this.onVariable = onVariable;
        this.beside = beside;
    }

    Candidate(String processor, Candidate likewise) {
        this(processor, likewise.onClass, likewise.onNumber, likewise.onVariable, likewise.beside);
    }

    /** @param processed whether the processor runs; without it, the same sources are compiled as they are */
    List<String> options(boolean processed) {
        return processed ? List.of("-processor", processor) : List.of("-proc:none");
    }

    /** An entity of five mapped and five other members, behind getters. */
    String source(int index) {
        StringBuilder source = new StringBuilder("package com.acme;\n" + onClass + "class Loan# {\n");
        member(source, onNumber, "String", "mobile");
        member(source, variable("name"), "String", "name");
        member(source, variable("borrow_total_money"), "java.math.BigDecimal", "total");
        member(source, variable("due_date"), "java.time.LocalDate", "due");
        member(source, variable("due_days"), "int", "days");
        for (int i = 0; i < 5; i++) {
            member(source, "", "String", "other" + i);
        }
        return source.append("}\n").append(beside).toString().replace("#", Integer.toString(index));
    }

    private String variable(String name) {
        return onVariable.replace("%s", name);
    }

    private static void member(StringBuilder source, String annotation, String type, String name) {
        String capitalized = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        source.append("    ")
                .append(annotation)
                .append("private ")
                .append(type)
                .append(' ')
                .append(name)
                .append(";\n");
        source.append("    public ")
                .append(type)
                .append(" get")
                .append(capitalized)
                .append("() { return ");
        source.append(name).append("; }\n");
    }
}
