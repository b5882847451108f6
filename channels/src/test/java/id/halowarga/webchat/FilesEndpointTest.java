package id.halowarga.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FilesEndpointTest {
    private static WebchatServer server;
    private WebchatVisitor visitor;

    @BeforeAll
    static void start() {
        server = WebchatServer.start("halo.webchat.largest-file=100KB");
    }

    @BeforeEach
    void openThePage() {
        server.inbox().reset();
        visitor = new WebchatVisitor(server);
        visitor.open();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static byte[] picture() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static WebchatVisitor.Form form(String kind) {
        return new WebchatVisitor.Form().field("id", "message-1").field("kind", kind);
    }

    @Test
    void storesAPhotoAndPassesItOnWithItsCaption() {
        WebchatVisitor.Answer answer = visitor.upload(
                "/webchat/media",
                form("photo").field("caption", "Lubang di jalan").file("jalan.png", picture()));

        assertThat(answer.status()).isEqualTo(202);
        InboundMessage.Media media =
                (InboundMessage.Media) server.inbox().received().get(0);
        assertThat(media.caption()).isEqualTo("Lubang di jalan");
        assertThat(media.content()).isInstanceOfSatisfying(MediaContent.Stored.class, stored -> {
            assertThat(stored.kind()).isEqualTo(MediaKind.PHOTO);
            assertThat(stored.mimeType()).isEqualTo("image/png");
        });
    }

    @Test
    void showsAVisitorTheirOwnFile() {
        visitor.upload("/webchat/media", form("photo").file("jalan.png", picture()));
        String path = "/webchat/media/" + sha();

        WebchatVisitor.Answer answer = visitor.get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("image/png");
        assertThat(answer.response().headers().firstValue("X-Content-Type-Options"))
                .contains("nosniff");
        assertThat(answer.response().headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("inline"));
        assertThat(visitor.get(path, "Range", "bytes=0-9").status()).isEqualTo(206);
    }

    @Test
    void hidesAFileFromOtherVisitors() {
        visitor.upload("/webchat/media", form("photo").file("jalan.png", picture()));
        WebchatVisitor other = new WebchatVisitor(server);
        other.open();

        assertThat(other.get("/webchat/media/" + sha()).status()).isEqualTo(404);
        assertThat(new WebchatVisitor(server).get("/webchat/media/" + sha()).status())
                .isEqualTo(401);
    }

    @Test
    void offersADocumentForSavingOnly() {
        visitor.upload(
                "/webchat/media",
                form("document").file("surat.pdf", "%PDF-1.4 surat".getBytes(StandardCharsets.US_ASCII)));

        WebchatVisitor.Answer answer = visitor.get("/webchat/media/" + sha());

        assertThat(answer.response().headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
    }

    @Test
    void tellsTheConversationOfAFileThatIsNotKept() {
        WebchatVisitor.Answer answer = visitor.upload(
                "/webchat/media", form("document").file("virus.exe", "MZ".getBytes(StandardCharsets.US_ASCII)));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(((InboundMessage.Media) server.inbox().received().get(0)).content())
                .isEqualTo(new MediaContent.Unusable(MediaKind.DOCUMENT, MediaContent.Reason.FORBIDDEN_TYPE));
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        WebchatVisitor.Answer answer =
                visitor.upload("/webchat/media", form("photo").file("a.png", new byte[200_000]));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.error()).isNotBlank();
    }

    @Test
    void refusesAMalformedForm() {
        assertThat(visitor.upload("/webchat/media", form("sticker").file("a.png", picture()))
                        .status())
                .isEqualTo(400);
        assertThat(visitor.upload("/webchat/media", form("photo")).status()).isEqualTo(400);
        assertThat(visitor.upload("/webchat/media", new WebchatVisitor.Form().file("a.png", picture()))
                        .status())
                .isEqualTo(400);
        assertThat(server.inbox().received()).isEmpty();
    }

    private String sha() {
        return visitor.get("/webchat/history")
                .json()
                .at("/lines/0/line/media/0/sha256")
                .asString();
    }
}
