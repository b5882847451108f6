package id.halowarga.conversation;

import java.util.Arrays;
import java.util.Optional;

/** What options of the dialogue's prompts mean. */
enum Choice {
    /** Pass the place over. */
    SKIP_PLACE("noplace"),
    /** Support another's report on the same matter; its number follows. */
    SUPPORT("dukung"),
    /** Send an own report all the same. */
    FILE_ANYWAY("tetap"),
    /** No photos, or no more. */
    ENOUGH_MEDIA("nomedia"),
    /** Keep the earlier answer. */
    KEEP("keep"),
    /** This OPD; its code follows. */
    OPD("opd"),
    /** More OPDs; the page follows. */
    MORE_OPDS("opds"),
    /** An officer decides the OPD. */
    OFFICER("officer"),
    /** The name is open. */
    OPEN("open"),
    /** The name is for handlers only. */
    CONFIDENTIAL("conf"),
    /** The name is for nobody. */
    ANONYMOUS("anon"),
    /** Send the report off. */
    SEND("send"),
    /** Change something. */
    CHANGE("edit"),
    /** Change the description. */
    CHANGE_DESCRIPTION("edesc"),
    /** Change the place. */
    CHANGE_PLACE("eplace"),
    /** Change the files. */
    CHANGE_MEDIA("emedia"),
    /** Take the files away. */
    DROP_MEDIA("dropmedia"),
    /** Change the OPD. */
    CHANGE_OPD("eopd"),
    /** Change the identity. */
    CHANGE_IDENTITY("eident"),
    /** Change what kind of report it is; the kind follows. */
    CHANGE_KIND("kind"),
    /** One question back. */
    BACK("back"),
    /** Drop the draft. */
    CANCEL("cancel"),
    /** Go on with the waiting draft. */
    CONTINUE("continue"),
    /** Drop the waiting draft and begin anew. */
    RESTART("restart");

    private final String code;

    Choice(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    /** Whether the choice means something in a state of a draft, be it the prompt shown last or one just before. */
    boolean fits(DialogueState state) {
        return switch (this) {
            case SKIP_PLACE -> state == DialogueState.PLACE;
            case SUPPORT, FILE_ANYWAY -> state == DialogueState.SIMILAR;
            case ENOUGH_MEDIA, DROP_MEDIA -> state == DialogueState.MEDIA;
            case KEEP -> state == DialogueState.DESCRIPTION || state == DialogueState.PLACE;
            case OPD, MORE_OPDS, OFFICER ->
                state == DialogueState.OPD || state == DialogueState.IDENTITY || state == DialogueState.REVIEW;
            case OPEN, CONFIDENTIAL, ANONYMOUS -> state == DialogueState.IDENTITY || state == DialogueState.REVIEW;
            case SEND, CHANGE -> state == DialogueState.REVIEW;
            case CHANGE_DESCRIPTION, CHANGE_PLACE, CHANGE_MEDIA, CHANGE_OPD, CHANGE_IDENTITY ->
                state == DialogueState.EDIT || state == DialogueState.REVIEW;
            case CHANGE_KIND -> state == DialogueState.EDIT || state == DialogueState.KIND;
            case CONTINUE, RESTART -> state == DialogueState.RESUME;
            case BACK, CANCEL -> DialogueDefinition.DRAFTING.contains(state);
        };
    }

    /** Key of the words that mean this choice too. */
    String wordsKey() {
        return "words.choice." + code;
    }

    static Optional<Choice> byCode(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }

    /** The choice that a payload stands for, where it stands for one. */
    static Optional<Choice> of(String payload) {
        return Press.parse(payload)
                .filter(Press.OnDraft.class::isInstance)
                .map(press -> ((Press.OnDraft) press).choice());
    }
}
