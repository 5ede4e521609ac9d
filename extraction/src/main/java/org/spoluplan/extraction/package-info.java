/// Text out of files: what somebody wrote in a word processor, a PDF or a web page as lines that
/// the reader of minutes understands, or a reason why it cannot be had. Documents are read in a
/// process of their own, so that none can harm the server.
@NullMarked
package org.spoluplan.extraction;

import org.jspecify.annotations.NullMarked;
