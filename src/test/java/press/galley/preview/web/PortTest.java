package press.galley.preview.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** Where the server listens. */
class PortTest {

  @Test
  void nextFreePortIsTakenAndSaid() throws IOException {
    try (Stand first = Stand.open();
        Stand second = Stand.open(Entrance.loopback(first.port()))) {
      assertTrue(second.port() > first.port() && second.port() < first.port() + 20);
      assertEquals("http://localhost:" + second.port() + "/", second.server().address().toString());
      assertEquals(200, second.get("/").status());
      assertEquals(1, second.asked().size());
    }
  }

  @Test
  void closedServerGivesItsPortBackAndMayBeClosedAgain() throws IOException {
    Stand stand = Stand.open();
    stand.close();
    stand.close();
    assertThrows(ConnectException.class, () -> Line.to(stand.port()));
    try (Stand again = Stand.open(Entrance.loopback(stand.port()))) {
      assertEquals(stand.port(), again.port());
    }
  }

  @Test
  void thatNoPortIsFreeIsSaid() throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try (ServerSocket taken = lastPort(here)) {
      assertEquals(65_535, taken.getLocalPort());
      IOException none =
          assertThrows(IOException.class, () -> Stand.open(Entrance.loopback(65_535)));
      assertEquals(
          "no free port from 65535 to 65535 at 127.0.0.1: Address already in use",
          none.getMessage());
    }
  }

  @Test
  void hostOfAnotherMachineIsToldApart() {
    IOException none =
        assertThrows(IOException.class, () -> Stand.open(Entrance.network("192.0.2.1", 0)));
    assertTrue(none.getMessage().startsWith("no free port from 0 to 19 at 192.0.2.1: Cannot "));
  }

  private static ServerSocket lastPort(InetAddress here) throws IOException {
    return new ServerSocket(65_535, 1, here);
  }
}
