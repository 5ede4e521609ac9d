package org.spoluplan.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;

/// A file somebody attached, without what is in it.
///
/// @param name      fit for any file system; its ending tells the truth about the content
/// @param mediaType found in the content, whatever the name said
/// @param size      in bytes
/// @param sha256    of the content, in hexadecimal digits
public record StoredFile(
    FileId id,
    String name,
    String mediaType,
    long size,
    String sha256,
    Instant createdAt,
    @Nullable PersonId createdBy) {}
