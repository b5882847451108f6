package id.halowarga.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SessionTest {
    @Test
    void drawsSecretsThatDiffer() {
        assertThat(Session.draw().secret())
                .hasSize(43)
                .isNotEqualTo(Session.draw().secret());
    }

    @Test
    void namesTheSameChatForTheSameSecretWithoutRevealingIt() {
        Session session = Session.draw();
        Session again = Session.parse(session.secret()).orElseThrow();

        assertThat(again.chat()).isEqualTo(session.chat());
        assertThat(session.chat().chat()).doesNotContain(session.secret());
        assertThat(session.toString()).doesNotContain(session.secret());
    }

    @Test
    void readsNothingOfAnotherShape() {
        assertThat(Session.parse("")).isEmpty();
        assertThat(Session.parse("demo-operator")).isEmpty();
        assertThat(Session.parse("x".repeat(44))).isEmpty();
        assertThat(Session.parse("<".repeat(43))).isEmpty();
    }
}
