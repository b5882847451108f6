package id.halowarga.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.message.Sender;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Role;
import id.halowarga.staff.StandingHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemonstrationTest {
    private static final String MESSAGE = """
            {"id": "message-1", "text": "/tiket"}""";

    @Test
    void standsAnAdminOfEveryOpdAndAnOperatorByTheirDesks() {
        try (WebchatServer server = WebchatServer.start()) {
            assertThat(server.bean(StandingHandlers.class).handlers())
                    .extracting(handler -> handler.chat().encoded())
                    .containsExactly(
                            "webchat:demo-operator",
                            "webchat:demo-dpupr",
                            "webchat:demo-dlh",
                            "webchat:demo-diskominfo");
            assertThat(server.bean(StandingHandlers.class).handlers())
                    .extracting(Handler::role)
                    .containsExactly(Role.OPERATOR, Role.OPD_ADMIN, Role.OPD_ADMIN, Role.OPD_ADMIN);
        }
    }

    @Test
    void letsAVisitorActAsTheStaffOfAnOpd() {
        try (WebchatServer server = WebchatServer.start()) {
            WebchatVisitor visitor = new WebchatVisitor(server);

            assertThat(visitor.post("/webchat/demonstration/dpupr/messages", MESSAGE)
                            .status())
                    .isEqualTo(202);

            Sender sender = server.inbox().received().get(0).sender();
            assertThat(sender.chat()).isEqualTo(ChatAddress.parse("webchat:demo-dpupr"));
            assertThat(sender.displayName()).isEqualTo("Petugas Dinas PU (demo)");
            assertThat(visitor.open().body()).contains("data-demonstration=\"true\"");
        }
    }

    @Test
    void countsTheLinesOfEveryDesk() {
        try (WebchatServer server = WebchatServer.start()) {
            server.say(ChatAddress.parse("webchat:demo-dlh"), OutboundMessage.of(RichText.plain("Tiket baru")));

            var units = new WebchatVisitor(server)
                    .get("/webchat/demonstration/units")
                    .json();

            assertThat(units).hasSize(4);
            assertThat(units.at("/2/unit").asString()).isEqualTo("dlh");
            assertThat(units.at("/2/latest").asInt()).isEqualTo(1);
            assertThat(units.at("/1/latest").asInt()).isZero();
        }
    }

    @Test
    void knowsNoOtherDesks() {
        try (WebchatServer server = WebchatServer.start()) {
            WebchatVisitor visitor = new WebchatVisitor(server);

            assertThat(visitor.post("/webchat/demonstration/bupati/messages", MESSAGE)
                            .status())
                    .isEqualTo(404);
            assertThat(visitor.get("/webchat/demonstration/..%2Fs-x/history").status())
                    .isIn(400, 404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "halo.demonstration=false",
                "halo.telegram.token=123:abc",
                "halo.whatsapp.access-token=token",
                "halo.whatsapp.phone-number-id=1234"
            })
    void refusesEverythingOnceItIsOff(String setting) {
        try (WebchatServer server = WebchatServer.start(setting)) {
            WebchatVisitor visitor = new WebchatVisitor(server);
            visitor.open();

            assertThat(visitor.post("/webchat/demonstration/dpupr/messages", MESSAGE)
                            .status())
                    .isIn(404, 405);
            assertThat(visitor.get("/webchat/demonstration/dpupr/history").status())
                    .isEqualTo(404);
            assertThat(visitor.get("/webchat/demonstration/units").status()).isEqualTo(404);
            assertThat(visitor.get("/webchat/demonstration/events").status()).isEqualTo(404);
            assertThat(visitor.open().body()).contains("data-demonstration=\"false\"");
            assertThat(server.inbox().received()).isEmpty();
        }
    }

    @Test
    void stopsTheStartOnAMalformedSetting() {
        assertThatThrownBy(() -> WebchatServer.start("halo.demonstration=perhaps"))
                .hasStackTraceContaining("HALO_DEMONSTRATION must be auto or false");
    }
}
