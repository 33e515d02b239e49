package press.galley.preview.web;

/**
 * Something that pages are told (WHATWG HTML, server-sent events).
 *
 * @param id rises with each
 * @param name of one line
 * @param data of any lines
 */
record Event(long id, String name, String data) {

  /** Refuses a name that would be read as more than a name. */
  Event {
    if (name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("the name of an event is one line: " + name);
    }
  }

  /** As it is sent. */
  String text() {
    StringBuilder text = new StringBuilder();
    text.append("id: ").append(id).append("\nevent: ").append(name).append('\n');
    for (String line : data.split("\r\n|\r|\n", -1)) {
      text.append("data: ").append(line).append('\n');
    }
    return text.append('\n').toString();
  }
}
