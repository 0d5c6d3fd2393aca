// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csvreader.h"

#include <QStringDecoder>

namespace sosh::interchange {

using namespace Qt::StringLiterals;

Result<QString> decodeText(const QByteArray& bytes, const QString& name, QString* encoding)
{
    const QByteArrayView view(bytes);
    const bool wideLittle = view.startsWith("\xFF\xFE");
    const bool wideBig = view.startsWith("\xFE\xFF");
    const auto refused = [&](const QString& why) {
        return Result<QString>(ErrorCode::EncodingUnknown, {name}, why);
    };
    if ((wideLittle || wideBig) && bytes.size() % 2 != 0)
        return refused(u"UTF-16 of an odd length"_s);

    QStringDecoder decoder(wideLittle ? QStringDecoder::Utf16LE
            : wideBig                 ? QStringDecoder::Utf16BE
                                      : QStringDecoder::Utf8,
        QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || !text.isValidUtf16())
        return refused(u"not Unicode"_s);
    if (text.contains(QChar(0)))
        return refused(u"NUL character"_s);
    if (encoding != nullptr)
        *encoding = wideLittle ? u"UTF-16LE"_s : wideBig ? u"UTF-16BE"_s : u"UTF-8"_s;
    return text.startsWith(QChar(0xFEFF)) ? text.mid(1) : text;
}

} // namespace sosh::interchange
