/** The typed interface of the service, and the libraries that carry it. */
module com.acme {
    requires transitive dev.callwright.client;
    requires transitive dev.callwright.contract;
    requires okhttp3;
    requires retrofit2;
    requires retrofit2.converter.jackson;

    exports com.acme;
}
