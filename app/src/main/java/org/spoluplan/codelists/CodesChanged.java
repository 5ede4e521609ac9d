package org.spoluplan.codelists;

/// Something in the list was added, changed or ended.
public record CodesChanged(CodeList list) {}
