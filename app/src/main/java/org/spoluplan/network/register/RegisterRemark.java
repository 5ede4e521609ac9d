package org.spoluplan.network.register;

import org.jspecify.annotations.Nullable;

/// Something odd in an item of the register, for a person to judge.
///
/// @param key        a sentence `register.remark.<key>` says what it is
/// @param identifier of the item
/// @param where      path in the item
/// @param one        what is given
/// @param other      what contradicts it or was taken instead
record RegisterRemark(
    String key, String identifier, String where, @Nullable String one, @Nullable String other) {}
