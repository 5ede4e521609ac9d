package org.spoluplan.boards.state;

import java.util.UUID;
import java.util.function.Function;
import org.spoluplan.boards.NoteId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Parts of boards as texts, in the database and in files. An id is a plain text there.
public final class BoardJson {

  private static final JsonMapper JSON = JsonMapper.builder().addModule(ids()).build();

  private BoardJson() {}

  public static String write(Object part) {
    return JSON.writeValueAsString(part);
  }

  public static <T> T read(String text, Class<T> type) {
    return JSON.readValue(text, type);
  }

  private static SimpleModule ids() {
    var ids = new SimpleModule("ids of boards");
    add(ids, NoteId.class, NoteId::value, NoteId::new);
    add(ids, StackId.class, StackId::value, StackId::new);
    add(ids, ParticipantId.class, ParticipantId::value, ParticipantId::new);
    return ids;
  }

  private static <T> void add(
      SimpleModule ids, Class<T> type, Function<T, UUID> value, Function<UUID, T> made) {
    ids.addSerializer(
        type,
        new ValueSerializer<T>() {
          @Override
          public void serialize(T id, JsonGenerator out, SerializationContext context) {
            out.writeString(value.apply(id).toString());
          }
        });
    ids.addDeserializer(
        type,
        new ValueDeserializer<T>() {
          @Override
          public T deserialize(JsonParser in, DeserializationContext context) {
            return made.apply(UUID.fromString(in.getString()));
          }
        });
  }
}
