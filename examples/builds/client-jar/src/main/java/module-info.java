/** The typed interface of the service, and the libraries that carry it, which its jar has no descriptor to name. */
module com.acme {
    requires transitive dev.callwright.client;
    requires transitive dev.callwright.contract;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires okhttp3;
    requires retrofit2;
    requires retrofit2.converter.jackson;

    exports com.acme;
}
