package org.spoluplan.algorithms.register.sample;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes values of JSON into memory.
final class SampleJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final ByteArrayOutputStream bytes;
  private final JsonGenerator json;

  SampleJson(ByteArrayOutputStream bytes) {
    this.bytes = bytes;
    json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes);
  }

  int size() {
    json.flush();
    return bytes.size();
  }

  void object(String key, Runnable content) {
    json.writeName(key);
    object(content);
  }

  void object(Runnable content) {
    json.writeStartObject();
    content.run();
    json.writeEndObject();
    json.flush();
  }

  void list(String key, Runnable content) {
    json.writeName(key);
    json.writeStartArray();
    content.run();
    json.writeEndArray();
  }

  void text(String key, @Nullable String value) {
    json.writeName(key);
    if (value == null) json.writeNull();
    else json.writeString(value);
  }

  void number(String key, long value) {
    json.writeName(key);
    json.writeNumber(value);
  }

  void flag(String key, boolean value) {
    json.writeName(key);
    json.writeBoolean(value);
  }

  void reference(String key, String list, @Nullable String code) {
    if (code == null) text(key, null);
    else object(key, () -> text("id", list + "/" + code));
  }

  void nulls(String... keys) {
    for (var key : keys) text(key, null);
  }
}
