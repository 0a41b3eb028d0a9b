package dev.callwright.spec.vocabulary;

import com.palantir.javapoet.ClassName;
import dev.callwright.spec.contract.IntentTable;
import dev.callwright.spec.contract.ValueTable;
import java.util.Locale;

/** The Java names of the vocabulary. */
record VocabularyNames(String contractPackage) {

    ClassName type(String simpleName) {
        return ClassName.get(contractPackage, simpleName);
    }

    ClassName meta(String simpleName) {
        return ClassName.get(contractPackage + ".meta", simpleName);
    }

    /** Beside the annotations that are written by hand. */
    ClassName recallOn() {
        String parent = contractPackage.substring(0, contractPackage.lastIndexOf('.'));
        return ClassName.get(parent + ".annotation", "RecallOn");
    }

    /** {@code FINANCIAL_COLLECTION_V2} becomes {@code FinancialCollectionV2Intent}. */
    ClassName intentEnum(IntentTable table) {
        return type(upperCamel(table.name()) + "Intent");
    }

    /** {@code TASK_STATUS} becomes {@code TaskStatus}. */
    ClassName valueEnum(ValueTable table) {
        return type(upperCamel(table.name()));
    }

    /** {@code FINANCIAL_COLLECTION_V2} becomes {@code financialCollectionV2}. */
    static String member(IntentTable table) {
        String camel = upperCamel(table.name());
        return camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1);
    }

    /** {@code due_date} becomes {@code DUE_DATE}. */
    static String constant(String wireName) {
        return wireName.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String upperCamel(String constant) {
        StringBuilder camel = new StringBuilder();
        for (String word : constant.split("_", -1)) {
            camel.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return camel.toString();
    }

    static String upperFirst(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
