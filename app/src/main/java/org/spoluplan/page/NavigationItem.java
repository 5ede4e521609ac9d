package org.spoluplan.page;

/// One link of the main menu.
///
/// @param key  of the message with its name
/// @param here true when the reader is in that part
record NavigationItem(String key, String path, boolean here) {}
