package com.acme.keptclass;

/** What an earlier build left behind. */
public final class LeadCallTask {}
