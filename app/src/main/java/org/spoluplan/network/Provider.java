package org.spoluplan.network;

import org.jspecify.annotations.Nullable;
import org.spoluplan.people.Ico;
import org.spoluplan.people.OrganisationId;

/// Who gives services.
///
/// @param organisation its card in the directory of organisations, once it has one
public record Provider(
    ProviderId id, @Nullable Ico ico, String name, @Nullable OrganisationId organisation) {}
