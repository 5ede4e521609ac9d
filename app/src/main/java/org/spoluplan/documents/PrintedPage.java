package org.spoluplan.documents;

import java.util.Locale;

/// A page of paper that is laid out by its own styles, such as a leaflet.
///
/// @param title  what lists of files and screen readers call it
/// @param styles CSS, with the size of the paper
/// @param body   HTML that is XML too, every typed character escaped; headings that shall stand in
///               the outline have an id
public record PrintedPage(String title, Locale language, String styles, String body) {}
