package org.spoluplan.command;

import picocli.CommandLine.Command;

/// `services`: the national register of social services.
@Command(
    name = "services",
    description = "The national register of social services.",
    mixinStandardHelpOptions = true,
    subcommands = {ServicesImport.class, ServicesSample.class},
    synopsisSubcommandLabel = "COMMAND")
final class ServicesCommand {}
