package org.spoluplan.meetings.tasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.Conclusion;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Task;
import org.spoluplan.page.Option;
import org.spoluplan.thread.ThreadView;

/// One task with everything around it, as one reader may see it.
record TaskView(
    Task task,
    Optional<Meeting> meeting,
    Optional<AgendaItem> item,
    Optional<Conclusion> conclusion,
    Optional<Task> replacement,
    List<TaskChange> history,
    ThreadView thread,
    List<Option> meetings,
    List<Option> replacements,
    boolean assigns,
    boolean reports,
    LocalDate today) {}
