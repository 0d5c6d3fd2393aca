// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/basic/prompts.h"

#include <QStringList>

namespace sosh {

/// Answers as written down beforehand, and keeps what was asked.
class ScriptedPrompts final : public Prompts
{
public:
    QString nextFile;
    bool nextConfirm = true;
    std::optional<AgencyChoice> nextAgency;
    QStringList asked;

    QString openFile(const FileQuestion& question) override { return answer(question.title); }
    QString saveFile(const FileQuestion& question) override { return answer(question.title); }
    QString folder(const FileQuestion& question) override { return answer(question.title); }
    bool confirm(const QString& question, const QString&) override
    {
        asked += question;
        return nextConfirm;
    }
    std::optional<AgencyChoice> agency() override { return nextAgency; }
    bool setUpPrinter(QPrinter&) override { return false; }

private:
    QString answer(const QString& title)
    {
        asked += title;
        return nextFile;
    }
};

} // namespace sosh
