package org.spoluplan.algorithms.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/// Reads the register's open data (one JSON file with the list `polozky` at its root, UTF-8, plain
/// or gzip) item by item in constant memory.
///
/// Bad input is never an exception: an item that cannot be read is a [Entry.Fault] and reading goes
/// on, a file that cannot be read any further has an [Ending] that says why. Only a source that
/// fails to deliver throws [IOException]. Not for several threads at once.
public final class RegisterReader implements AutoCloseable {

  private final RegisterSource source;
  private final ReadingLimits limits;
  private final UnreadKeys unread = new UnreadKeys();
  private @Nullable JsonParser parser;
  private @Nullable ItemTokens tokens;
  private @Nullable Ending ending;
  private boolean asPage;
  private long items;
  private long services;
  private long faults;

  private RegisterReader(InputStream source, ReadingLimits limits) {
    this.source = new RegisterSource(source);
    this.limits = limits;
  }

  /// @throws IOException when there is no such file
  public static RegisterReader open(Path file) throws IOException {
    return of(Files.newInputStream(file));
  }

  /// Closes the source when it is closed itself.
  public static RegisterReader of(InputStream source) {
    return of(source, ReadingLimits.USUAL);
  }

  public static RegisterReader of(InputStream source, ReadingLimits limits) {
    return new RegisterReader(source, limits);
  }

  /// The next item; empty when there is none, and then [#ending] says why.
  ///
  /// @throws IOException when the source cannot be read
  public Optional<Entry> next() throws IOException {
    if (ending != null) return Optional.empty();
    try {
      return found();
    } catch (JacksonException e) {
      ending = Failures.ending(e, place(), isAtEnd(), asPage);
    } catch (IOException e) {
      ending = Failures.ending(e, place());
    }
    return Optional.empty();
  }

  private Optional<Entry> found() throws IOException {
    if (tokens == null || parser == null) {
      asPage = source.looksLikePage();
      parser = source.parser();
      tokens = new ItemTokens(parser, unread);
    }
    if (tokens.next()) return Optional.of(item(parser));
    ending = ending(tokens);
    return Optional.empty();
  }

  private Entry item(JsonParser at) {
    items++;
    var place = place(at.currentTokenLocation());
    var findings = new Findings();
    var raw =
        new ItemReader(at, limits, unread, findings).read(RegisterShape.SERVICE, ItemPath.ROOT);
    var entry = ItemEntries.of(place, raw, findings);
    if (entry instanceof Entry.Service) services++;
    else faults++;
    return entry;
  }

  private Ending ending(ItemTokens at) {
    return switch (at.end()) {
      case EMPTY_FILE -> new Ending.Truncated(place());
      case NO_ITEMS -> new Ending.NoItems(at.keys());
      case MORE_BEHIND -> new Ending.NotJson(place(), asPage);
      case WHOLE -> new Ending.Complete(items, services, faults);
      case NOT_YET -> new Ending.Stopped(place());
    };
  }

  /// All that are left.
  ///
  /// @throws IOException when the source cannot be read
  public Ending forEach(Consumer<? super Entry> action) throws IOException {
    for (var entry = next(); entry.isPresent(); entry = next()) action.accept(entry.get());
    return ending();
  }

  /// Why reading ended; [Ending.Stopped] while there may be more.
  public Ending ending() {
    return ending == null ? new Ending.Stopped(place()) : ending;
  }

  public Progress progress() {
    return new Progress(items, services, faults, source.taken());
  }

  /// Keys that stood in the file and were passed over.
  public UnreadKeys unread() {
    return unread;
  }

  private Place place() {
    return parser == null ? new Place(0, 0, 1) : place(parser.currentLocation());
  }

  private Place place(TokenStreamLocation at) {
    return new Place(items, Math.max(0, at.getByteOffset()), Math.max(1, at.getLineNr()));
  }

  private boolean isAtEnd() {
    var open = tokens == null || !tokens.isClosed();
    return open && source.isEndedAt(place().at());
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
