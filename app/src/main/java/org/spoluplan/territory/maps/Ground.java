package org.spoluplan.territory.maps;

import java.util.List;
import java.util.Map;
import org.spoluplan.territory.MapPicture.Label;
import org.spoluplan.territory.MunicipalityCode;

/// What is the same in all maps of the same municipalities.
///
/// @param shapes path data
record Ground(
    Frame frame,
    Map<MunicipalityCode, Site> sites,
    Map<MunicipalityCode, String> shapes,
    List<String> outlines,
    List<Label> labels,
    boolean approximate,
    List<String> sources) {}
