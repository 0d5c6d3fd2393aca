# SPDX-License-Identifier: GPL-3.0-or-later
# One way to declare a library, a program and a test: same warnings, same definitions, same precompiled headers.

add_library(sosh_warnings INTERFACE)
target_compile_options(sosh_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow=local -Wnon-virtual-dtor)
if(SOSH_WERROR)
    target_compile_options(sosh_warnings INTERFACE -Werror)
endif()
target_compile_definitions(sosh_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 SOSH_VERSION="${PROJECT_VERSION}")
if(SOSH_SANITIZE)
    target_compile_options(sosh_warnings INTERFACE -fsanitize=${SOSH_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(sosh_warnings INTERFACE -fsanitize=${SOSH_SANITIZE})
endif()

set(SOSH_PCH_CORE <QByteArray> <QDate> <QDateTime> <QString> <QStringList> <QVariant> <QList> <QHash> <algorithm>
    <functional> <memory> <optional> <span> <utility> <variant> <vector>)

# sosh_add_library(sosh_core SOURCES … LINKS … PRIVATE_LINKS …)
function(sosh_add_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(${name} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS} sosh_warnings)
    target_precompile_headers(${name} PRIVATE ${SOSH_PCH_CORE})
    set_property(GLOBAL APPEND PROPERTY SOSH_TARGETS ${name})
endfunction()
