#pragma once

// A C face of simdjson's DOM parser. Nothing of C++ crosses it: no exception, no type.
//
// A parsed document is handed over as simdjson's own tape, whose layout is documented upstream
// (doc/tape.md): 64-bit words with a type in the top byte and a payload below, strings lying in a
// second buffer with their length in the four bytes before them.

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A reusable parser with its buffers. Not to be used by two threads at once.
typedef struct csj_parser csj_parser;

/// What went wrong, as far as simdjson can say; it does not say where.
enum csj_outcome {
  CSJ_FINE = 0,
  CSJ_REFUSED = 1,    // not the JSON of RFC 8259, or beyond a limit
  CSJ_NO_MEMORY = 2,
};

/// A parsed document. It lives in the parser and ends with the next call on the same parser.
typedef struct csj_document {
  const uint64_t *tape;
  size_t tape_words;
  const uint8_t *strings;
} csj_document;

/// A new parser, or NULL when memory is short.
csj_parser *csj_open(void);

/// Ends the parser and the document in it.
void csj_close(csj_parser *parser);

/// Parses one whole document of `length` bytes. What is nested more than `depth` levels deep, and
/// one level more at most, is refused.
int csj_parse(csj_parser *parser, const uint8_t *bytes, size_t length, size_t depth,
              csj_document *document);

#ifdef __cplusplus
}
#endif
