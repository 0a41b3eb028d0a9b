package com.acme.wirevaluesofmembers;

/** Inherits the annotation; one constant has a class of its own. */
enum Plan implements Spoken<String> {
    SHORT,
    LONG {
        @Override
        public String spoken() {
            return null;
        }
    };

    @Override
    public String spoken() {
        return "a short one";
    }
}
