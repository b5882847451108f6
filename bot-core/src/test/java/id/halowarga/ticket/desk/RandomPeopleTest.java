package id.halowarga.ticket.desk;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.CITIZEN;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.SITI;
import static id.halowarga.ticket.desk.DeskWorld.STRANGER;
import static id.halowarga.ticket.desk.DeskWorld.WASTE;
import static id.halowarga.ticket.desk.DeskWorld.WASTE_ADMIN;
import static id.halowarga.ticket.desk.DeskWorld.sender;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.conversation.Turn;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.Role;
import id.halowarga.ticket.AuditEntry;
import id.halowarga.ticket.LifeCycle;
import id.halowarga.ticket.Party;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketStage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random people do random things to random tickets: whatever happens is in the table, written down, and told. */
class RandomPeopleTest {
    private static final int STEPS = 1_000;
    private static final ChatAddress HEALTH_ADMIN = DeskWorld.telegram("4001");
    private static final ChatAddress HEALTH_HEAD = DeskWorld.telegram("4003");
    private static final List<ChatAddress> PEOPLE =
            List.of(OPERATOR, BUDI, SITI, WASTE_ADMIN, HEALTH_ADMIN, HEALTH_HEAD, STRANGER, CITIZEN);
    private static final List<String> COMMANDS = List.of(
            "/terima %s",
            "/balas %s jawaban",
            "/tanya %s apa?",
            "/selesai %s beres",
            "/sebagian %s separuh",
            "/lanjut %s",
            "/periksa %s perlu diukur",
            "/bantu %s dlh angkut",
            "/bantu %s sudah diangkut",
            "/koordinasi %s dlh sampah",
            "/prioritas %s tinggi",
            "/setujui %s",
            "/revisi %s ubah",
            "/loloskan %s",
            "/kembalikan %s bukan kami",
            "/tolak %s di luar kota",
            "/disposisi %s dlh",
            "/disposisi %s dpupr",
            "/disposisi %s dishub",
            "/disposisi %s dinkes",
            "/tiket %s",
            "/balas %s",
            "lanjutan",
            "batal");
    private static final List<String> PRESSES = List.of(
            "terima",
            "jawab",
            "tanya",
            "selesai",
            "bukan",
            "alih.dlh",
            "alih.dpupr",
            "disposisi.dlh",
            "tolak",
            "setujui",
            "revisi",
            "lain",
            "panggil.dlh",
            "sebagian",
            "lanjut");

    private final List<Ticket> filed = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neverLeaveTheTable(long seed) {
        Random random = new Random(seed);
        DeskWorld world = DeskWorld.staffed();
        world.bind(HEALTH_ADMIN, Role.OPD_ADMIN, Optional.of(DeskWorld.HEALTH), "Ani");
        world.bind(HEALTH_HEAD, Role.OPD_HEAD, Optional.of(DeskWorld.HEALTH), "Hadi");
        for (int step = 0; step < STEPS; step++) {
            List<Ticket> before = filed.stream().map(world::now).toList();
            int notices = world.notices.notices().size();
            step(world, random);
            assertStep(world, before, notices);
            world.clock.advance(Duration.ofMinutes(random.nextInt(600)));
        }
        filed.forEach(ticket -> assertHistory(world, ticket));
        assertThat(stages(world)).as("the walk reaches most of the life cycle").hasSizeGreaterThan(8);
    }

    private void step(DeskWorld world, Random random) {
        if (filed.isEmpty() || random.nextInt(12) == 0) {
            filed.add(random.nextBoolean() ? world.filed() : world.undecided());
            return;
        }
        Ticket ticket = filed.get(random.nextInt(filed.size()));
        if (random.nextInt(4) == 0) {
            citizen(world, random, ticket);
            return;
        }
        ChatAddress who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        InboundMessage message = random.nextBoolean()
                ? world.text(
                        sender(who),
                        COMMANDS.get(random.nextInt(COMMANDS.size())).formatted(ticket.number()))
                : world.press(sender(who), "t." + ticket.number() + "." + PRESSES.get(random.nextInt(PRESSES.size())));
        Optional<Turn> turn = world.take(message);
        boolean handler = !who.equals(STRANGER) && !who.equals(CITIZEN);
        assertThat(turn.isPresent() && !handler)
                .as("others than handlers are left alone")
                .isFalse();
        assertNoLeak(world, who, turn);
    }

    private void citizen(DeskWorld world, Random random, Ticket ticket) {
        switch (random.nextInt(3)) {
            case 0 -> world.citizens.add(ticket.number(), CITIZEN, "tambahan", List.of(), world.cause());
            case 1 -> world.citizens.close(ticket.number(), CITIZEN, world.cause());
            default -> world.citizens.reopen(ticket.number(), CITIZEN, "belum", List.of(), world.cause());
        }
    }

    /** A handler reads the words of a report only while it is at the own OPD. */
    private void assertNoLeak(DeskWorld world, ChatAddress who, Optional<Turn> turn) {
        String words = DeskWorld.joined(turn.map(Turn::replies).orElse(List.<OutboundMessage>of()));
        if (who.equals(WASTE_ADMIN) && words.contains("pasar rusak parah")) {
            assertThat(filed.stream().map(world::now))
                    .anyMatch(ticket ->
                            ofWaste(ticket) && words.contains(ticket.number().value()));
            assertThat(filed.stream().map(world::now).filter(t -> !ofWaste(t)))
                    .noneMatch(ticket -> words.contains(ticket.number().value()));
        }
    }

    private static boolean ofWaste(Ticket ticket) {
        return ticket.opd().equals(Optional.of(WASTE)) || ticket.supporting().contains(WASTE);
    }

    private void assertStep(DeskWorld world, List<Ticket> before, int notices) {
        int changes = 0;
        for (Ticket old : before) {
            Ticket now = world.now(old);
            int entries = world.tickets.audit(old.number()).size();
            assertThat(entries).as("one audit line per version").isEqualTo(now.version() + 1);
            changes += now.version() - old.version();
        }
        assertThat(changes).as("an approval and its answer at most").isLessThanOrEqualTo(2);
        if (changes == 0 && before.size() == filed.size()) {
            assertThat(world.notices.notices()).as("no change, no notice").hasSize(notices);
        } else if (changes > 0 && !prioritised(world, before)) {
            assertThat(world.notices.notices()).as("a change is told").hasSizeGreaterThan(notices);
        }
    }

    /** Who alone looks after a ticket is told nothing of the own change of its priority. */
    private static boolean prioritised(DeskWorld world, List<Ticket> before) {
        return before.stream()
                .filter(old -> !world.now(old).equals(old))
                .map(old -> world.tickets.audit(old.number()))
                .anyMatch(audit -> audit.get(audit.size() - 1).action().equals("prioritise"));
    }

    private void assertHistory(DeskWorld world, Ticket ticket) {
        List<AuditEntry> audit = world.tickets.audit(ticket.number());
        assertThat(audit.get(0).action()).isEqualTo("file");
        assertThat(audit.stream()
                        .filter(entry -> !entry.action().equals("approve")
                                && !entry.action().equals("release"))
                        .map(AuditEntry::cause)
                        .toList())
                .as("a message does one thing")
                .doesNotHaveDuplicates();
        for (int i = 1; i < audit.size(); i++) {
            AuditEntry entry = audit.get(i);
            assertThat(entry.before()).isEqualTo(audit.get(i - 1).after());
            TicketAction action = TicketAction.valueOf(entry.action().toUpperCase(Locale.ROOT));
            assertThat(LifeCycle.table())
                    .as("%s: %s to %s", action, entry.before(), entry.after())
                    .anyMatch(step -> step.action() == action
                            && step.to() == stage(entry.after())
                            && step.from().contains(stage(entry.before()))
                            && (step.party() == Party.CITIZEN) == entry.actor().equals("citizen"));
        }
    }

    private static TicketStage stage(String standing) {
        return TicketStage.valueOf(standing.split(" ", 2)[0]);
    }

    private Set<TicketStage> stages(DeskWorld world) {
        Set<TicketStage> stages = EnumSet.noneOf(TicketStage.class);
        filed.forEach(
                ticket -> world.tickets.audit(ticket.number()).forEach(entry -> stages.add(stage(entry.after()))));
        return stages;
    }
}
