package id.halowarga.ticket.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.clock.SimulatedCity.Morning;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A month of reports and what becomes of them until the next spring, with people who are quick, slow, or silent, and a week
 * in which the clock did not go. Every step of the clock, and everybody who hears of it, is held against what a clerk with a
 * notebook expects.
 */
class SimulatedMonthTest {
    private static final int TICKETS = 2_000;
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 4);
    private static final LocalDate STOPPED = LocalDate.of(2026, 11, 30);
    private static final LocalDate AGAIN = LocalDate.of(2026, 12, 8);

    private final Random random = new Random(20261102);
    private final SimulatedCity city = new SimulatedCity();
    private final TreeMap<LocalDateTime, Runnable> agenda = new TreeMap<>();
    private final Map<TicketNumber, PaperTicket> notebook = new LinkedHashMap<>();
    private final Map<String, Integer> counted = new TreeMap<>();

    @Test
    void takesEveryStepThatAClerkWouldAndNoOther() {
        IntStream.range(0, TICKETS).forEach(this::plan);
        FIRST.datesUntil(LAST).forEach(day -> {
            if (PaperCalendar.working(day) && (day.isBefore(STOPPED) || !day.isBefore(AGAIN))) {
                compareMorning(day);
            }
            pass(day);
        });
        notebook.forEach((number, paper) -> assertThat(city.now(number).stage().name())
                .as("%s in the end", number)
                .isEqualTo(paper.stage));
        assertThat(counted.keySet())
                .as("the simulation shows every step: %s", counted)
                .containsAll(Stream.of(TimedStep.values()).map(Enum::name).toList());
        System.getLogger("simulation").log(System.Logger.Level.INFO, "Steps taken: {0}", counted);
    }

    private void compareMorning(LocalDate day) {
        city.at(day.atTime(PaperCalendar.OPENS));
        Map<TicketNumber, Morning> expected = new HashMap<>();
        notebook.forEach((number, paper) -> {
            Optional<String> opd = paper.opd;
            paper.morning(day).ifPresent(step -> {
                expected.put(number, new Morning(List.of(step), hearers(step, opd, citizen(number))));
                counted.merge(step, 1, Integer::sum);
            });
        });
        assertThat(city.run()).as("the morning of %s", day).isEqualTo(expected);
    }

    private String citizen(TicketNumber number) {
        return city.now(number).report().reporter().chat().chat();
    }

    /** Who hears of a step, as the city wants it. */
    private static List<String> hearers(String step, Optional<String> opd, String citizen) {
        String admin = "admin" + opd.orElse("");
        Optional<String> head = opd.filter(SimulatedCity::hasHead).map(code -> "head" + code);
        List<String> chats = new ArrayList<>();
        switch (step) {
            case "QUESTION_REMINDER", "VERDICT_REMINDER" -> chats.add(citizen);
            case "FIRST_ANSWER_REMINDER", "COMPLETION_REMINDER" -> chats.add(admin);
            case "APPROVAL_REMINDER" -> chats.add(head.orElseThrow());
            case "VERIFICATION_REMINDER" -> chats.add(SimulatedCity.OPERATOR);
            case "FIRST_ANSWER_OVERDUE", "COMPLETION_OVERDUE" ->
                chats.addAll(List.of(admin, head.orElse(SimulatedCity.OPERATOR)));
            case "APPROVAL_OVERDUE" -> chats.addAll(List.of(head.orElseThrow(), SimulatedCity.OPERATOR));
            case "VERIFICATION_OVERDUE", "FIRST_ANSWER_ESCALATION", "COMPLETION_ESCALATION" ->
                chats.addAll(List.of(SimulatedCity.OPERATOR, SimulatedCity.LEADER));
            case "SILENCE_RECALL" -> {
                chats.addAll(List.of(citizen, admin, SimulatedCity.OPERATOR));
                head.ifPresent(chats::add);
            }
            default -> {
                chats.addAll(List.of(citizen, admin));
                head.ifPresent(chats::add);
            }
        }
        return chats.stream().sorted().toList();
    }

    /** What people do on a day after the clock went. */
    private void pass(LocalDate day) {
        while (!agenda.isEmpty() && agenda.firstKey().toLocalDate().equals(day)) {
            Map.Entry<LocalDateTime, Runnable> next = agenda.pollFirstEntry();
            city.at(next.getKey());
            next.getValue().run();
        }
    }

    /** A ticket filed on some day of November, and what people mean to do with it; times are whole minutes. */
    private void plan(int index) {
        LocalDateTime filed = FIRST.plusDays(random.nextInt(28)).atTime(8 + random.nextInt(12), random.nextInt(60));
        String opd = String.format(Locale.ROOT, "opd%02d", 1 + random.nextInt(SimulatedCity.OPDS));
        List<Intention> intentions = intentions();
        at(filed, () -> {
            Ticket ticket = city.file("citizen" + index, opd);
            notebook.put(
                    ticket.number(), new PaperTicket(Optional.of(opd).filter(SimulatedCity::hasAdmin), now(filed)));
            LocalDateTime time = filed;
            for (Intention intention : intentions) {
                time = time.plusDays(intention.days())
                        .withHour(8 + random.nextInt(7))
                        .withMinute(random.nextInt(60));
                LocalDateTime then = time.isAfter(filed) ? time : filed.plusMinutes(1);
                at(then, () -> attempt(intention.event(), ticket.number(), then));
            }
        });
    }

    /** Two things never happen at the same moment. */
    private void at(LocalDateTime wanted, Runnable deed) {
        LocalDateTime free = wanted;
        while (agenda.containsKey(free)) {
            free = free.plusSeconds(1);
        }
        agenda.put(free, deed);
    }

    /** The clerk writes minutes down, and rounds down. */
    private static LocalDateTime now(LocalDateTime time) {
        return time;
    }

    private void attempt(SimulatedEvent event, TicketNumber number, LocalDateTime then) {
        PaperTicket paper = notebook.get(number);
        boolean approval = paper.opd.filter(SimulatedCity::approves).isPresent();
        boolean expected = paper.happens(event, then, approval);
        assertThat(city.happens(event, number))
                .as("%s of %s in %s at %s", event, number, paper.stage, then)
                .isEqualTo(expected);
    }

    private record Intention(SimulatedEvent event, int days) {}

    private List<Intention> intentions() {
        int slow = random.nextInt(10) < 7 ? 1 : 6;
        List<Intention> wish = new ArrayList<>();
        int style = random.nextInt(10);
        if (style == 0) {
            wish.add(new Intention(SimulatedEvent.DISPOSE, 12 + random.nextInt(25)));
        }
        if (style > 1) {
            wish.add(new Intention(SimulatedEvent.DISPOSE, random.nextInt(7)));
            wish.add(new Intention(SimulatedEvent.ACCEPT, random.nextInt(3) * slow));
            wish.add(new Intention(SimulatedEvent.ANSWER, random.nextInt(3) * slow));
            wish.add(new Intention(SimulatedEvent.APPROVE, random.nextInt(8)));
        }
        if (style > 6) {
            wish.add(new Intention(SimulatedEvent.ASK, random.nextInt(4)));
            wish.add(new Intention(SimulatedEvent.ADD, random.nextInt(20)));
        }
        if (style > 2) {
            wish.add(new Intention(SimulatedEvent.FINISH, random.nextInt(8) * slow));
            wish.add(new Intention(SimulatedEvent.APPROVE, random.nextInt(8)));
            SimulatedEvent verdict = random.nextInt(3) == 0 ? SimulatedEvent.REOPEN : SimulatedEvent.CLOSE;
            wish.add(new Intention(verdict, random.nextInt(30)));
        }
        if (style == 9) {
            wish.add(new Intention(SimulatedEvent.FINISH, random.nextInt(10)));
        }
        return wish;
    }
}
