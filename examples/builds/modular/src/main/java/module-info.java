/**
 * Whoever reads an exported mapper reads what it is made of. Nothing has to be opened: mappers call getters.
 *
 * <p>Callwright's jars are automatic modules, which name nothing that they need: what has a descriptor of its own is named here.
 */
module com.acme {
    requires transitive dev.callwright.contract;
    requires transitive dev.callwright.mapping;

    // To send.
    requires dev.callwright.runtime;
    requires okhttp3;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;

    // To rehearse in a sandbox.
    requires dev.callwright.sandbox;
    requires com.networknt.schema;
    requires org.snakeyaml.engine;
    requires jdk.httpserver;

    exports com.acme;
}
