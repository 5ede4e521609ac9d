package org.spoluplan.opendata.embedding;

import java.util.List;
import org.spoluplan.page.Option;

/// @param url     of the list
/// @param preview the same within this site
/// @param town    name of the municipality that was found, empty for all
/// @param unknown what was typed is no municipality
record SnippetView(String url, String preview, String town, boolean unknown, List<Option> types) {}
