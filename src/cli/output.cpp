// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "usecases/errortext.h"

#include <QJsonDocument>

namespace sosh::cli {
namespace {
using namespace Qt::StringLiterals;

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(
        stream); // an acknowledged act must be seen even if the program is killed in the next moment
}

} // namespace

int exitCodeOf(const Error& error)
{
    switch (kindOf(error.code)) {
    case ErrorKind::Refused:
        return Refused1;
    case ErrorKind::Usage:
        return Usage2;
    case ErrorKind::Io:
        return File3;
    case ErrorKind::Damaged:
        return Damaged4;
    case ErrorKind::Internal:
        return Refused1;
    }
    Q_UNREACHABLE();
}

void Output::line(const QString& text) const
{
    write(stdout, text.toUtf8() + '\n');
}

void Output::message(const QString& text) const
{
    write(stderr, text.toUtf8() + '\n');
}

void Output::object(const QJsonObject& object) const
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

int Output::fail(const Error& error) const
{
    const QString sentence = ErrorText::sentence(error);
    message(sentence);
    const int exitCode = exitCodeOf(error);
    if (m_json) {
        QJsonObject said{{u"text"_s, sentence}, {u"exitCode"_s, exitCode}};
        if (!error.detail.isEmpty())
            said.insert(u"detail"_s, error.detail);
        object({{u"error"_s, said}});
    }
    return exitCode;
}

} // namespace sosh::cli
