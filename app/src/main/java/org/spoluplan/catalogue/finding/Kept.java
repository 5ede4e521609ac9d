package org.spoluplan.catalogue.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.finding.Catalogue;
import org.spoluplan.network.ServiceId;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.Vacancy;
import org.spoluplan.territory.MunicipalityCode;

/// What searching needs, as it was at one moment. It never changes.
///
/// @param change     how many changes this process had heard of before it was read
/// @param day        on which it was made: what begins or ends tomorrow is another catalogue
/// @param newest     when anything in it was changed last
/// @param services   that are given on the day
/// @param rooms      what was said last of free room
/// @param towns      names of municipalities
/// @param home       region where most of the services are: places of the same name lie there
///                   first; null while there are none
/// @param situations everyday situations: labels by their ids
record Kept(
    long change,
    LocalDate day,
    Instant newest,
    Catalogue catalogue,
    Map<ServiceId, SocialService> services,
    Map<ServiceId, List<Vacancy>> rooms,
    Map<MunicipalityCode, String> towns,
    @Nullable String home,
    Map<String, String> situations) {}
