#include "CSimdjson.h"

#include <new>
#include <simdjson.h>

struct csj_parser {
  simdjson::dom::parser dom;
};

extern "C" csj_parser *csj_open(void) {
  try {
    return new (std::nothrow) csj_parser();
  } catch (...) {
    return nullptr;
  }
}

extern "C" void csj_close(csj_parser *parser) { delete parser; }

extern "C" int csj_parse(csj_parser *parser, const uint8_t *bytes, size_t length, size_t depth,
                         csj_document *document) {
  *document = csj_document{nullptr, 0, nullptr};
  try {
    // One level more than asked: simdjson does not count empty lists, so the caller counts.
    auto outcome = parser->dom.allocate(length, depth + 1);
    if (outcome == simdjson::SUCCESS) {
      // The parser copies the text where its 64 bytes of read-ahead could leave the page.
      outcome = parser->dom.parse(bytes, length).error();
    }
    if (outcome == simdjson::MEMALLOC) { return CSJ_NO_MEMORY; }
    if (outcome != simdjson::SUCCESS) { return CSJ_REFUSED; }
    document->tape = parser->dom.doc.tape.get();
    // The payload of the first word (the root) is the index just past the closing root word.
    document->tape_words = size_t(document->tape[0] & 0x00FFFFFFFFFFFFFFull) + 1;
    document->strings = parser->dom.doc.string_buf.get();
    return CSJ_FINE;
  } catch (const std::bad_alloc &) {
    return CSJ_NO_MEMORY;
  } catch (...) {
    return CSJ_REFUSED;
  }
}
