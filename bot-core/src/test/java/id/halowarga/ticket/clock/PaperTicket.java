package id.halowarga.ticket.clock;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A ticket as a clerk with a notebook follows it: what was done, and what has to be told each morning. Written for the
 * expectations of the simulation: it shares no code with what is tested, and knows stages and steps by name only.
 */
final class PaperTicket {
    String stage;
    Optional<String> opd;
    boolean answered;
    Optional<String> held = Optional.empty();
    /** Where it stood before the head was asked. */
    private String before = "";

    private Optional<LocalDate> verification = Optional.empty();
    private LocalDate firstAnswer = LocalDate.MIN;
    private LocalDate completion = LocalDate.MIN;
    private Optional<LocalDate> citizen = Optional.empty();
    private Optional<LocalDateTime> paused = Optional.empty();
    private Optional<LocalDateTime> atHead = Optional.empty();
    /** For which deadline a step is over, and on which day. */
    private final Map<String, Over> over = new HashMap<>();

    private record Over(LocalDate deadline, LocalDate day) {}

    /** A step that could be taken: its deadline, and its distance in working days. */
    private record Candidate(String step, LocalDate deadline, int distance) {
        LocalDate nominal() {
            return PaperCalendar.later(deadline, distance);
        }
    }

    PaperTicket(Optional<String> opd, LocalDateTime now) {
        this.opd = opd;
        this.stage = opd.isPresent() ? "FORWARDED" : "NEW";
        begin(now);
    }

    private void begin(LocalDateTime now) {
        int found = opd.isPresent() ? 0 : 3;
        verification = opd.isPresent() ? Optional.empty() : Optional.of(PaperCalendar.due(now, 3));
        firstAnswer = PaperCalendar.due(now, found + 5);
        completion = PaperCalendar.due(now, found + 14);
        citizen = Optional.empty();
        paused = Optional.empty();
        answered = false;
        noted(now);
    }

    private void resume(LocalDateTime now) {
        paused.ifPresent(since -> completion = PaperCalendar.resumed(completion, since, now));
        paused = Optional.empty();
        citizen = Optional.empty();
    }

    /** What somebody does; false if it is not possible now. */
    boolean happens(SimulatedEvent event, LocalDateTime now, boolean approval) {
        if (!event.from().contains(stage) || event.atOpd() && opd.isEmpty()) {
            return false;
        }
        if (approval && event.speaks()) {
            held = Optional.of(event.name());
            before = stage;
            move("AWAITING_APPROVAL", now);
            return true;
        }
        switch (event) {
            case ACCEPT -> move("IN_PROGRESS", now);
            case ANSWER -> answer(now);
            case ASK -> {
                answered = true;
                paused = Optional.of(paused.orElse(now));
                citizen = Optional.of(PaperCalendar.due(now, 10));
                move("AWAITING_CITIZEN", now);
            }
            case FINISH -> finish(now);
            case APPROVE -> {
                boolean finished = held.equals(Optional.of("FINISH"));
                held = Optional.empty();
                stage = before.equals("AWAITING_CITIZEN") ? before : "IN_PROGRESS";
                if (finished) {
                    finish(now);
                } else {
                    answer(now);
                }
            }
            case DISPOSE -> {
                opd = Optional.of(SimulatedEvent.SECOND_OPD);
                stage = "FORWARDED";
                begin(now);
            }
            case ADD -> {
                resume(now);
                move("IN_PROGRESS", now);
            }
            case CLOSE -> {
                resume(now);
                move("CLOSED", now);
            }
            case REOPEN -> {
                stage = "REOPENED";
                begin(now);
            }
        }
        return true;
    }

    private void answer(LocalDateTime now) {
        answered = true;
        move(stage.equals("AWAITING_CITIZEN") ? stage : "IN_PROGRESS", now);
    }

    private void finish(LocalDateTime now) {
        answered = true;
        resume(now);
        citizen = Optional.of(PaperCalendar.due(now, 10));
        move("DONE", now);
    }

    private void move(String next, LocalDateTime now) {
        stage = next;
        noted(now);
    }

    /** After each change: since when the head has it, and which reminders nobody needs any more. */
    private void noted(LocalDateTime now) {
        atHead = stage.equals("AWAITING_APPROVAL") ? Optional.of(atHead.orElse(now)) : Optional.empty();
        for (Candidate candidate : candidates()) {
            LocalDate day = candidate.nominal();
            boolean passed = !day.atTime(PaperCalendar.OPENS).isAfter(now);
            boolean warns = stage.equals("AWAITING_CITIZEN") || stage.equals("DONE");
            if (candidate.step().endsWith("REMINDER") && passed && !warns && !over(candidate)) {
                over.put(candidate.step(), new Over(candidate.deadline(), day));
            }
        }
    }

    private boolean over(Candidate candidate) {
        Over was = over.get(candidate.step());
        return was != null && was.deadline().equals(candidate.deadline());
    }

    /** The mildest first, as the city wants it: what could be told or done in the present situation, whenever. */
    private List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        citizen.filter(day -> stage.equals("AWAITING_CITIZEN"))
                .ifPresent(day -> all.add(new Candidate("QUESTION_REMINDER", day, -2)));
        citizen.filter(day -> stage.equals("DONE"))
                .ifPresent(day -> all.add(new Candidate("VERDICT_REMINDER", day, -2)));
        boolean atWork = opd.isPresent()
                && paused.isEmpty()
                && List.of("FORWARDED", "REOPENED", "IN_PROGRESS", "AWAITING_APPROVAL")
                        .contains(stage);
        String kind = answered ? "COMPLETION" : "FIRST_ANSWER";
        LocalDate deadline = answered ? completion : firstAnswer;
        if (atWork) {
            all.add(new Candidate(kind + "_REMINDER", deadline, answered ? -3 : -1));
        }
        Optional<LocalDate> head = atHead.map(since -> PaperCalendar.due(since, 2));
        head.ifPresent(day -> all.add(new Candidate("APPROVAL_REMINDER", day, 0)));
        boolean triage = opd.isEmpty() && List.of("NEW", "RETURNED").contains(stage);
        verification.filter(day -> triage).ifPresent(day -> all.add(new Candidate("VERIFICATION_REMINDER", day, 0)));
        if (atWork) {
            all.add(new Candidate(kind + "_OVERDUE", deadline, 1));
        }
        head.ifPresent(day -> all.add(new Candidate("APPROVAL_OVERDUE", day, 1)));
        verification.filter(day -> triage).ifPresent(day -> all.add(new Candidate("VERIFICATION_OVERDUE", day, 1)));
        if (atWork) {
            all.add(new Candidate(kind + "_ESCALATION", deadline, 3));
        }
        if (atWork && !answered && !stage.equals("AWAITING_APPROVAL")) {
            afterWarning("FIRST_ANSWER_ESCALATION", 3, new Candidate("SILENCE_RECALL", firstAnswer, 6))
                    .ifPresent(all::add);
        }
        citizen.filter(day -> stage.equals("AWAITING_CITIZEN"))
                .flatMap(day -> afterWarning("QUESTION_REMINDER", -2, new Candidate("QUESTION_LAPSE", day, 1)))
                .ifPresent(all::add);
        citizen.filter(day -> stage.equals("DONE"))
                .flatMap(day -> afterWarning("VERDICT_REMINDER", -2, new Candidate("VERDICT_LAPSE", day, 1)))
                .ifPresent(all::add);
        return all;
    }

    /** Nobody is surprised: the change keeps its distance to the warning, wherever that fell. */
    private Optional<Candidate> afterWarning(String warning, int warned, Candidate change) {
        Over told = over.get(warning);
        if (told == null || !told.deadline().equals(change.deadline())) {
            return Optional.empty();
        }
        LocalDate fair = PaperCalendar.later(told.day(), change.distance() - warned);
        return fair.isAfter(change.nominal())
                ? Optional.of(new Candidate(change.step(), change.deadline(), between(change.deadline(), fair)))
                : Optional.of(change);
    }

    private static int between(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(PaperCalendar::working)
                .count();
    }

    /** What is told or done this morning, at most one thing. */
    Optional<String> morning(LocalDate today) {
        List<Candidate> due = candidates().stream()
                .filter(candidate -> !over(candidate))
                .filter(candidate -> !candidate.nominal().isAfter(today))
                .toList();
        due.forEach(candidate -> over.put(candidate.step(), new Over(candidate.deadline(), today)));
        Optional<String> told = due.isEmpty()
                ? Optional.empty()
                : Optional.of(due.get(due.size() - 1).step());
        told.ifPresent(step -> change(step, today.atTime(PaperCalendar.OPENS)));
        return told;
    }

    private void change(String step, LocalDateTime now) {
        if (step.equals("SILENCE_RECALL")) {
            opd = Optional.empty();
            verification = Optional.of(PaperCalendar.due(now, 3));
            move("RETURNED", now);
        } else if (step.endsWith("_LAPSE")) {
            resume(now);
            move("CLOSED", now);
        }
    }
}
