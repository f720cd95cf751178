// swift-tools-version: 6.2

import PackageDescription

// One set of rules for every room. `InternalImportsByDefault` keeps a lower room's types out of a
// higher room's interface unless they are meant to be there; strict memory safety marks every
// unsafe use in the source.
let rules: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A room of the house: a Swift target under `Sources/` with the common rules.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: rules)
}

/// The tests of a room, under `Tests/<room>Tests`.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies, resources: resources, swiftSettings: rules)
}

/// A C library of Debian's, imported by exactly one room.
func library(_ name: String, pkgConfig: String, apt: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt])])
}

let package = Package(
  name: "ostrakon",
  products: [
    .executable(name: "ostrakon", targets: ["OstrakonCommand"])
  ],
  targets: [
    // C libraries
    library("CXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
    library("CYAML", pkgConfig: "yaml-0.1", apt: "libyaml-dev"),
    library("CZlib", pkgConfig: "zlib", apt: "zlib1g-dev"),
    library("CZstd", pkgConfig: "libzstd", apt: "libzstd-dev"),
    library("CArchive", pkgConfig: "libarchive", apt: "libarchive-dev"),
    library("CSQLite", pkgConfig: "sqlite3", apt: "libsqlite3-dev"),
    library("CMicrohttpd", pkgConfig: "libmicrohttpd", apt: "libmicrohttpd-dev"),
    library("CCurl", pkgConfig: "libcurl", apt: "libcurl4-openssl-dev"),
    .target(
      name: "CSimdjson", linkerSettings: [.linkedLibrary("simdjson")]),

    // Ground floor: independent of each other
    room("Chronology"),
    room("Names"),
    room("Likeness"),
    room("Formats", ["CXML2", "CYAML", "CZlib", "CZstd", "CArchive", "CSimdjson"]),
    room("SQLite", ["CSQLite"]),
    room("HTTPServer", ["CMicrohttpd"]),
    room("CommandLine"),

    // First floor: the domain
    room("Register", ["Chronology"]),

    // Second floor
    room("Knowledge", ["Register", "Chronology", "Formats", "Names", "Likeness"]),
    room("OfficialLists", ["Register", "Chronology", "Formats"]),
    room("Ledger", ["Register", "Chronology", "Formats", "SQLite"]),
    room("Screening", ["Register", "Chronology", "Names", "Likeness"]),

    // Third floor
    room("NewsReading", ["Register", "Chronology", "Names", "Screening"]),

    // Fourth floor: the library's face
    room(
      "Ostrakon",
      [
        "Knowledge", "OfficialLists", "Ledger", "Screening", "Register", "Chronology", "Formats",
        "Names", "Likeness", "CCurl", "NewsReading",
      ]),

    // Fifth and sixth floor
    room(
      "Service",
      [
        "Ostrakon", "Knowledge", "OfficialLists", "Ledger", "Screening", "HTTPServer",
        "NewsReading", "Register", "Chronology", "Formats",
      ]),
    .executableTarget(
      name: "OstrakonCommand",
      dependencies: [
        "Service", "Ostrakon", "Knowledge", "OfficialLists", "Ledger", "Screening", "HTTPServer",
        "NewsReading", "CommandLine", "Register", "Chronology", "Formats",
      ],
      swiftSettings: rules),

    // Tests
    .target(
      name: "HTTPTesting", dependencies: ["HTTPServer"], path: "Tests/Support/HTTPTesting",
      swiftSettings: rules),
    tests("Chronology", ["Chronology"]),
    tests("Names", ["Names"]),
    tests("Likeness", ["Likeness"]),
    tests("Formats", ["Formats"]),
    tests("SQLite", ["SQLite"]),
    tests("HTTPServer", ["HTTPServer", "HTTPTesting"]),
    tests("CommandLine", ["CommandLine"]),
    tests("Register", ["Register", "Chronology"]),
    tests("Knowledge", ["Knowledge", "Register", "Chronology", "Formats"]),
    tests("OfficialLists", ["OfficialLists", "Register", "Chronology", "Formats"]),
    tests("Ledger", ["Ledger", "Register", "Chronology", "SQLite"]),
    tests("Screening", ["Screening", "Register", "Chronology", "Names"]),
    tests("NewsReading", ["NewsReading", "Knowledge", "Register", "Chronology"]),
    tests(
      "Ostrakon",
      [
        "Ostrakon", "Knowledge", "OfficialLists", "Ledger", "Screening", "HTTPServer",
        "NewsReading", "Register", "Chronology", "Formats",
      ]),
    tests(
      "Service",
      [
        "Service", "Ostrakon", "OfficialLists", "Screening", "HTTPServer", "Register", "Chronology",
        "Formats",
      ]),
    tests("Architecture", []),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

// The fuzz target takes its `main` from libFuzzer, so it exists only where that is linked:
// `make fuzz` sets this and builds with the sanitizers.
if Context.environment["OSTRAKON_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "ReaderFuzz", dependencies: ["OfficialLists", "Formats", "Register"],
      path: "Fuzz/ReaderFuzz",
      swiftSettings: rules + [.unsafeFlags(["-parse-as-library"])]))
}
