/** Whoever reads an exported mapper reads what it is made of. Nothing has to be opened: mappers call getters. */
module com.acme {
    requires transitive dev.callwright.contract;
    requires transitive dev.callwright.mapping;

    exports com.acme;
}
