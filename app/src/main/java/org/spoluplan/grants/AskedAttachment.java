package org.spoluplan.grants;

import java.util.UUID;

/// A file that applicants attach.
public record AskedAttachment(UUID id, String name, boolean required) {}
