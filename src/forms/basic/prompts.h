// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecases/registercreation.h"

#include <QString>
#include <QStringList>

#include <optional>

class QPrinter;

namespace sosh {

struct FileQuestion
{
    QString title;
    QString start; ///< folder, or the whole proposed name
    QString filter; ///< "Registers (*.sosh)"
    QString suffix; ///< added when the name has none
};

/// What only the person at the screen can decide. Tests answer by script.
class Prompts
{
public:
    virtual ~Prompts() = default;
    virtual QString openFile(const FileQuestion& question) = 0; ///< empty: given up
    /// Several at once; one alone unless a Prompts knows better. Empty: given up.
    virtual QStringList openFiles(const FileQuestion& question)
    {
        const QString file = openFile(question);
        return file.isEmpty() ? QStringList() : QStringList{file};
    }
    virtual QString saveFile(const FileQuestion& question) = 0; ///< empty: given up
    virtual QString folder(const FileQuestion& question) = 0; ///< an existing one; empty: given up
    virtual bool confirm(const QString& question, const QString& action) = 0;
    virtual std::optional<AgencyChoice> agency() = 0; ///< of a new register
    virtual bool setUpPrinter(QPrinter& printer) = 0;
};

} // namespace sosh
