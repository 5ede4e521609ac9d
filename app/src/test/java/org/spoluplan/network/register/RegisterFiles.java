package org.spoluplan.network.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.spoluplan.network.RegisterImport;
import org.spoluplan.network.RegisterOrder;
import org.spoluplan.network.RegisterReport;
import org.spoluplan.page.Messages;
import tools.jackson.databind.json.JsonMapper;

/// Writes small register files and takes them over.
final class RegisterFiles {

  private final RegisterImport register;

  RegisterFiles(RegisterImport register) {
    this.register = register;
  }

  static String json(Item... items) {
    var all = Arrays.stream(items).map(Item::values).toList();
    return JsonMapper.shared().writeValueAsString(Map.of("polozky", all));
  }

  static Path file(String text) {
    try {
      var file = Files.createTempFile("register", ".json");
      file.toFile().deleteOnExit();
      return Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whatever the number of services in the file before.
  RegisterReport take(Item... items) {
    return take(file(json(items)), true);
  }

  RegisterReport take(Path file, boolean anyCount) {
    var order = new RegisterOrder(file, null, anyCount, Messages.CZECH);
    try {
      return register.write(order, register.look(order, _ -> {}));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  RegisterReport look(Item... items) {
    var order = new RegisterOrder(file(json(items)), null, true, Messages.CZECH);
    try {
      return register.look(order, _ -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> odd(RegisterReport report) {
    return report.remarks().keySet().stream().sorted().toList();
  }
}
