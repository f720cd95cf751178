#pragma once
#include <microhttpd.h>

// Variadic functions are not imported into Swift: one plain function for each use.
static inline unsigned int ostrakon_mhd_port(struct MHD_Daemon *daemon) {
  const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT);
  return info ? info->port : 0;
}
