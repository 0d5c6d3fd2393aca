// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

namespace sosh {

ErrorKind kindOf(ErrorCode code)
{
    if (code <= ErrorCode::NothingToWrite)
        return ErrorKind::Refused;
    if (code <= ErrorCode::ReportKindUnknown)
        return ErrorKind::Usage;
    if (code <= ErrorCode::PrinterMissing)
        return ErrorKind::Io;
    if (code <= ErrorCode::EncodingUnknown)
        return ErrorKind::Damaged;
    return ErrorKind::Internal;
}

} // namespace sosh
