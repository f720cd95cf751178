// swift-format-ignore-file
// Made by 'make data' from Knowledge/; do not edit.
let embeddedImage: StaticString = ##"""
"""##
