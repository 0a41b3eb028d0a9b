package dev.callwright.spec.reference;

/** Where links lead: names of the spec, each kind with a prefix of its own, so that they stay when the page grows. */
final class Anchors {

    private Anchors() {}

    static String operation(String id) {
        return "operation-" + id;
    }

    static String code(String operation, String code) {
        return "code-" + operation + "-" + code;
    }

    static String parameter(String operation, String name) {
        return "parameter-" + operation + "-" + name;
    }

    static String model(String name) {
        return "model-" + name;
    }

    static String field(String model, String name) {
        return "field-" + model + "-" + name;
    }

    static String limit(String name) {
        return "limit-" + name;
    }

    static String variable(String name) {
        return "variable-" + name;
    }

    static String intents(String table) {
        return "intents-" + table;
    }

    static String intent(String table, String code) {
        return "intent-" + table + "-" + code;
    }

    static String values(String table) {
        return "values-" + table;
    }
}
