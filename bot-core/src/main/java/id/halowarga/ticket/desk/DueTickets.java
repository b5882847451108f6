package id.halowarga.ticket.desk;

import id.halowarga.calendar.WorkingCalendar;
import id.halowarga.ticket.Ticket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Open tickets by how near their deadlines are; those whose clock stands still for the citizen are left out. */
final class DueTickets {
    private final Instant now;
    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final LocalDate next;
    private final List<Ticket> late = new ArrayList<>();
    private final List<Ticket> dueToday = new ArrayList<>();
    private final List<Ticket> dueNext = new ArrayList<>();

    private DueTickets(Instant now, WorkingCalendar calendar) {
        this.now = now;
        this.calendar = calendar;
        this.today = calendar.dayOf(now);
        this.next = calendar.dayOf(calendar.morning(now, 1));
    }

    /** None yet. */
    static DueTickets at(Instant now, WorkingCalendar calendar) {
        return new DueTickets(now, calendar);
    }

    void add(Ticket ticket) {
        if (ticket.deadlines().pausedSince().isPresent()) {
            return;
        }
        if (ticket.overdue(now)) {
            late.add(ticket);
            return;
        }
        ticket.due().map(calendar::dayOf).ifPresent(day -> {
            if (day.equals(today)) {
                dueToday.add(ticket);
            } else if (day.equals(next)) {
                dueNext.add(ticket);
            }
        });
    }

    List<Ticket> late() {
        return late;
    }

    List<Ticket> dueToday() {
        return dueToday;
    }

    List<Ticket> dueNext() {
        return dueNext;
    }

    /** All of them, the most pressing first. */
    List<Ticket> all() {
        List<Ticket> all = new ArrayList<>(late);
        all.addAll(dueToday);
        all.addAll(dueNext);
        return all;
    }

    boolean nothing() {
        return late.isEmpty() && dueToday.isEmpty() && dueNext.isEmpty();
    }
}
