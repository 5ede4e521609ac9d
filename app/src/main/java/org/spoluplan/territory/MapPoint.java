package org.spoluplan.territory;

/// Something that lies at one place of a map and has a page.
public record MapPoint(Point at, String name, String link) {}
