package org.spoluplan.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.spoluplan.access.Role;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.page.Messages;
import org.spoluplan.people.PersonName;
import org.spoluplan.people.UserAccounts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `user`: people who sign in.
@Command(
    name = "user",
    description = "Lets people in.",
    mixinStandardHelpOptions = true,
    subcommands = UserCommand.Add.class,
    synopsisSubcommandLabel = "COMMAND")
final class UserCommand {

  /// Roles that are held everywhere.
  enum Office {
    ADMINISTRATOR,
    AUDITOR,
    COORDINATOR
  }

  /// `user add`: prints a link that lets the person choose a password.
  @Command(
      name = "add",
      description = "Adds a person and prints a link for choosing a password; valid once, 7 days.",
      mixinStandardHelpOptions = true)
  static final class Add implements Callable<Integer> {

    @Mixin private DatabaseOptions database = new DatabaseOptions();
    @Mixin private AddressOption address = new AddressOption();

    @Option(names = "--name", required = true, description = "given and family name")
    private String name = "";

    @Option(names = "--email", required = true)
    private String email = "";

    @Option(
        names = "--role",
        defaultValue = "administrator",
        converter = OfficeConverter.class,
        description = "administrator, auditor or coordinator (default: ${DEFAULT-VALUE})")
    private Office role = Office.ADMINISTRATOR;

    @Override
    public Integer call() {
      var open = database.openBesideOthers();
      try {
        return add(open);
      } finally {
        open.stop();
      }
    }

    private int add(Database open) {
      try (var context = WithoutPages.start(open, address.settings())) {
        var outcome =
            context
                .getBean(UserAccounts.class)
                .add(personName(), email.strip(), Role.valueOf(role.name()));
        return switch (outcome) {
          case Outcome.Done<String>(var link) -> say(link, 0);
          case Outcome.Refused<String>(var reason) ->
              say(context.getBean(Messages.class).of(Messages.CZECH, "refusal." + reason.key()), 1);
        };
      }
    }

    private static int say(String text, int status) {
      System.out.println(text);
      return status;
    }

    private PersonName personName() {
      var plain = name.strip();
      var space = plain.lastIndexOf(' ');
      return space < 0
          ? new PersonName(null, plain, plain, null)
          : new PersonName(null, plain.substring(0, space), plain.substring(space + 1), null);
    }
  }

  static final class OfficeConverter implements picocli.CommandLine.ITypeConverter<Office> {

    @Override
    public Office convert(String typed) {
      return Office.valueOf(typed.toUpperCase(Locale.ROOT));
    }
  }
}
