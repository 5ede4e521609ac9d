package org.spoluplan.meetings;

/// A task is due in a few days, or its time has just run out. Published once for each.
public record TaskDue(TaskId task, boolean overdue) {}
