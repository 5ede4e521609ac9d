package org.spoluplan.algorithms.minutes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A draft as JSON, in the format that `docs/MINUTES-FORMAT.md` describes.
public final class MinutesJson {

  /// Of the format, not of the program.
  public static final int FORMAT = 1;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Properties MESSAGES = messages();

  private MinutesJson() {}

  /// On one line.
  public static String write(String file, ExtractedMinutes draft) {
    return JsonMapper.shared().writeValueAsString(of(file, draft));
  }

  /// @param file the name that is printed beside it
  public static ObjectNode of(String file, ExtractedMinutes draft) {
    var json = NODES.objectNode();
    json.put("format", FORMAT);
    json.put("file", file);
    json.set("fields", fields(draft));
    var warnings = json.putArray("warnings");
    draft.warnings().forEach(warning -> warnings.add(of(warning)));
    return json;
  }

  private static ObjectNode fields(ExtractedMinutes draft) {
    var fields = NODES.objectNode();
    put(fields, "body", draft.body());
    put(fields, "group", draft.group());
    put(fields, "meetingNumber", draft.meetingNumber());
    put(fields, "date", draft.date());
    put(fields, "dateTo", draft.dateTo());
    put(fields, "timeFrom", draft.timeFrom());
    put(fields, "timeTo", draft.timeTo());
    put(fields, "place", draft.place());
    put(fields, "chair", draft.chair());
    list(fields, "minuteTakers", draft.minuteTakers());
    list(fields, "verifiers", draft.verifiers());
    list(fields, "attendees", draft.attendees());
    list(fields, "excused", draft.excused());
    list(fields, "absent", draft.absent());
    list(fields, "guests", draft.guests());
    list(fields, "late", draft.late());
    list(fields, "substitutes", draft.substitutes());
    list(fields, "agenda", draft.agenda());
    objects(fields, "topics", draft.topics(), MinutesJson::topic);
    objects(fields, "votes", draft.votes(), MinutesJson::vote);
    list(fields, "conclusions", draft.conclusions());
    list(fields, "reported", draft.reported());
    objects(fields, "tasks", draft.tasks(), MinutesJson::task);
    next(fields, draft.nextMeeting());
    put(fields, "writtenOn", draft.writtenOn());
    list(fields, "organizations", draft.organizations());
    list(fields, "projects", draft.projects());
    list(fields, "localities", draft.localities());
    list(fields, "annexes", draft.annexes());
    return fields;
  }

  private static void topic(ObjectNode json, FoundTopic topic) {
    put(json, "title", topic.title());
    put(json, "text", topic.text());
  }

  private static void vote(ObjectNode json, FoundVote vote) {
    put(json, "subject", vote.subject());
    put(json, "for", vote.inFavour());
    put(json, "against", vote.against());
    put(json, "abstain", vote.abstained());
    put(json, "result", vote.result());
  }

  private static void task(ObjectNode json, FoundTask task) {
    put(json, "what", task.what());
    put(json, "who", task.who());
    put(json, "due", task.due());
    put(json, "status", task.status());
  }

  private static void next(ObjectNode fields, @Nullable FoundMeeting meeting) {
    if (meeting == null) {
      fields.putNull("nextMeeting");
      return;
    }
    var json = fields.putObject("nextMeeting");
    put(json, "date", meeting.date());
    put(json, "time", meeting.time());
    put(json, "place", meeting.place());
  }

  private static <T> void objects(
      ObjectNode fields, String name, @Nullable List<T> all, BiConsumer<ObjectNode, T> fill) {
    if (all == null) {
      fields.putNull(name);
      return;
    }
    var array = fields.putArray(name);
    all.forEach(one -> fill.accept(array.addObject(), one));
  }

  private static void list(ObjectNode fields, String name, @Nullable List<? extends Found<?>> all) {
    if (all == null) {
      fields.putNull(name);
      return;
    }
    var array = fields.putArray(name);
    all.forEach(found -> array.add(of(found)));
  }

  private static void put(ObjectNode json, String name, @Nullable Found<?> found) {
    if (found == null) json.putNull(name);
    else json.set(name, of(found));
  }

  private static ObjectNode of(Found<?> found) {
    var json = NODES.objectNode();
    switch (found.value()) {
      case Integer number -> json.put("value", number);
      case FoundPerson person -> person(json, person);
      case Object other -> json.put("value", other.toString());
    }
    json.put("confidence", Math.round(found.confidence() * 100) / 100.0);
    span(json.putArray("span"), found.span());
    return json;
  }

  private static void person(ObjectNode json, FoundPerson person) {
    json.put("value", person.name());
    if (!person.titles().isEmpty()) json.put("titles", person.titles());
    if (!person.role().isEmpty()) json.put("role", person.role());
    if (!person.organization().isEmpty()) json.put("organization", person.organization());
  }

  private static ObjectNode of(ExtractionWarning warning) {
    var json = NODES.objectNode();
    json.put("code", warning.code().name());
    json.put("message", sentence(warning));
    var spans = json.putArray("spans");
    warning.spans().forEach(span -> span(spans.addArray(), span));
    return json;
  }

  /// In Czech.
  public static String sentence(ExtractionWarning warning) {
    var sentence = Objects.requireNonNull(MESSAGES.getProperty(warning.code().name()));
    for (int i = 0; i < warning.details().size(); i++)
      sentence = sentence.replace("{" + i + "}", warning.details().get(i).strip());
    return sentence;
  }

  private static void span(tools.jackson.databind.node.ArrayNode array, Span span) {
    array.add(span.start());
    array.add(span.end());
  }

  private static Properties messages() {
    var messages = new Properties();
    var stream =
        Objects.requireNonNull(MinutesJson.class.getResourceAsStream("warnings.properties"));
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      messages.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return messages;
  }
}
