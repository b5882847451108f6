package id.halowarga.staff.command;

import id.halowarga.staff.Role;
import id.halowarga.ticket.TicketAction;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The handlers' commands, by the words that people type, and the roles that have them. Buttons stand for commands too, so that
 * this is the one definition of who may do what; on a certain ticket its life cycle says more.
 */
enum StaffCommand {
    /** List what is mine, or show one ticket. */
    LIST("tiket", Roles.EVERYBODY),
    /** What waits for an operator. */
    QUEUE("antrian", Roles.OPERATOR),
    /** Make an invitation. */
    INVITE("undang", Roles.OPERATOR),
    /** Find tickets by words. */
    SEARCH("cari", Roles.HANDLING),
    /** Figures. */
    STATISTICS("statistik", Roles.EVERYBODY),
    /** Words for answers. */
    TEMPLATE("templat", Roles.OPD),
    /** See who handles an OPD's tickets, and remove people. */
    PEOPLE("petugas", Roles.OPERATOR),
    /** See the messages that failed, and send them again. */
    FAILED("gagal", Roles.OPERATOR),
    /** Be away for some days. */
    ABSENCE("cuti", Roles.EVERYBODY),
    /** Leave for good. */
    LEAVE("keluar", Roles.EVERYBODY),
    /** Who can do what. */
    HELP("bantuan", Roles.EVERYBODY),
    /** Take a ticket on. */
    ACCEPT("terima", TicketAction.ACCEPT, Roles.HANDLING),
    /** Answer the citizen. */
    ANSWER("balas", TicketAction.ANSWER, Roles.HANDLING),
    /** Ask the citizen. */
    ASK("tanya", TicketAction.ASK, Roles.HANDLING),
    /** Finish a part. */
    FINISH_PARTLY("sebagian", TicketAction.FINISH_PARTLY, Roles.OPD),
    /** Finish. */
    FINISH("selesai", TicketAction.FINISH, Roles.HANDLING),
    /** Go on with it. */
    CONTINUE("lanjut", TicketAction.CONTINUE, Roles.OPD),
    /** Look at the place first. */
    INSPECT("periksa", TicketAction.INSPECT, Roles.OPD),
    /** Call another OPD in; an OPD that was called in says something to the lead. */
    SUPPORT("bantu", TicketAction.SUPPORT, Roles.OPD),
    /** Return to the operators. */
    RETURN("kembalikan", TicketAction.RETURN, Roles.OPD),
    /** Pass on to an OPD that the classifier thought of too. */
    REDIRECT("koordinasi", TicketAction.REDIRECT, Roles.OPD),
    /** Send to an OPD, or to a unit below the own one. */
    DISPOSE("disposisi", TicketAction.DISPOSE, Roles.HANDLING),
    /** Why the classifier thought of a unit. */
    WHY("mengapa", Roles.OPERATOR),
    /** Refuse. */
    REFUSE("tolak", TicketAction.REFUSE, Roles.HANDLING),
    /** Agree to an answer. */
    APPROVE("setujui", TicketAction.APPROVE, Roles.HEADS),
    /** Have an answer changed. */
    REVISE("revisi", TicketAction.REVISE, Roles.HEADS),
    /** Let an answer go that the head is silent about. */
    RELEASE("loloskan", TicketAction.RELEASE, Roles.OPERATOR),
    /** Change how much a ticket presses. */
    PRIORITISE("prioritas", TicketAction.PRIORITISE, Roles.CITY),
    /** Let a ticket follow another one on the same matter. */
    MERGE("gabung", TicketAction.MERGE, Roles.OPERATOR),
    /** Let it go its own way again. */
    SPLIT("pisah", TicketAction.SPLIT, Roles.OPERATOR);

    private final String word;
    private final Optional<TicketAction> action;
    private final Set<Role> roles;

    StaffCommand(String word, Set<Role> roles) {
        this(word, Optional.empty(), roles);
    }

    StaffCommand(String word, TicketAction action, Set<Role> roles) {
        this(word, Optional.of(action), roles);
    }

    StaffCommand(String word, Optional<TicketAction> action, Set<Role> roles) {
        this.word = word;
        this.action = action;
        this.roles = roles;
    }

    /** Roles that share commands. */
    private static final class Roles {
        static final Set<Role> EVERYBODY = Set.of(Role.values());
        static final Set<Role> OPERATOR = Set.of(Role.OPERATOR);
        static final Set<Role> CITY = Set.of(Role.OPERATOR, Role.LEADER);
        static final Set<Role> HEADS = Set.of(Role.OPD_DEPUTY, Role.OPD_HEAD);
        static final Set<Role> OPD = Set.of(Role.OPD_ADMIN, Role.OPD_DEPUTY, Role.OPD_HEAD);
        static final Set<Role> HANDLING = Set.of(Role.OPERATOR, Role.OPD_ADMIN, Role.OPD_DEPUTY, Role.OPD_HEAD);
    }

    static Optional<StaffCommand> named(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(c -> c.word.equals(lower)).findFirst();
    }

    /** The command for an action, empty where there is a button only, or none. */
    static Optional<StaffCommand> of(TicketAction action) {
        return Arrays.stream(values())
                .filter(c -> c.action.equals(Optional.of(action)))
                .findFirst();
    }

    /** What people type, without the slash. */
    String word() {
        return word;
    }

    /** Whether a role has it at all. */
    boolean allows(Role role) {
        return roles.contains(role);
    }

    /** What it does to a ticket, empty if it changes none. */
    Optional<TicketAction> action() {
        return action;
    }
}
